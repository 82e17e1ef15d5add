import { byAddress } from '../byAddress.ts';

export default byAddress({
  id: 'gather',
  name: 'Gather',
  hosts: ['app.gather.town'],
  docs: 'Calls begin by walking up to somebody, so the space is the room. No marks: no page of it was described in public in 2026. The address and the media tell.',
  rooms: [/^[\w.]+\/app\/([\w-]{6,60}\/[^/?]{1,80})(?:\?|$)/],
});
