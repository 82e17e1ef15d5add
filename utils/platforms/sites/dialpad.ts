import { byAddress } from '../byAddress.ts';

export default byAddress({
  id: 'dialpad',
  name: 'Dialpad',
  hosts: ['meetings.dialpad.com'],
  docs: 'No marks: no page of it was described in public in 2026. The address and the media tell.',
  rooms: [/^[\w.]+\/room\/([\w.-]{3,60})(?:\?|$)/],
});
