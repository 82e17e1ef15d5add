import { byAddress } from '../byAddress.ts';

export default byAddress({
  id: 'zoho-meeting',
  name: 'Zoho Meeting',
  hosts: [
    'meeting.zoho.com',
    'meeting.zoho.eu',
    'meeting.zoho.in',
    'meeting.zoho.com.au',
    'meeting.zoho.jp',
  ],
  docs: 'No marks: no page of it was described in public in 2026. The address and the media tell.',
  rooms: [
    /^[\w.]+\/(?:meeting\/(?:public\/)?)?join\?(?:[^#]*&)?key=(\d{6,20})(?:&|$)/,
    /^[\w.]+\/meeting\/(?:public\/)?join\/(\d{6,20})(?:\?|$)/,
  ],
});
