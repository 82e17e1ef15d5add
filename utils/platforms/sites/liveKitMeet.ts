import { byAddress } from '../byAddress.ts';

export default byAddress({
  id: 'livekit-meet',
  name: 'LiveKit Meet',
  hosts: ['meet.livekit.io'],
  docs: 'No marks: no page of it was described in public in 2026. The address and the media tell.',
  rooms: [/^[\w.]+\/rooms\/([\w-]{3,80})(?:\?|$)/],
});
