import { byAddress } from '../byAddress.ts';

export default byAddress({
  id: 'goto',
  name: 'GoTo Meeting',
  hosts: ['meet.goto.com', 'app.goto.com', 'global.gotomeeting.com'],
  docs: 'No marks: no page of it was described in public in 2026. The address and the media tell. Whether it opens the desktop app cannot be seen, so it is never taken for handed off.',
  rooms: [/^[\w.]+\/(?:meeting\/|join\/)?(\d{9})(?:\?|$)/],
});
