import { byAddress } from '../byAddress.ts';

export default byAddress({
  id: 'amazon-chime',
  name: 'Amazon Chime',
  hosts: ['app.chime.aws', 'chime.aws'],
  docs: 'Its meeting page was read in 2026; the service was announced to end in February 2026.',
  rooms: [/^(?:app\.)?chime\.aws\/(?:meetings\/)?([\w-]{6,60})(?:\?|$)/],
  marks: [
    {
      says: 'inCall',
      all: ['[data-test-id="meetingTitle"]', '#audio'],
      seen: '2026-04',
      evidence: 'LMA',
    },
  ],
});
