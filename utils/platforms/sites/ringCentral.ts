import { byAddress } from '../byAddress.ts';

export default byAddress({
  id: 'ringcentral',
  name: 'RingCentral',
  hosts: [
    'v.ringcentral.com',
    'verizon.v.ringcentral.com',
    'video-atos.ringcentral.com',
    'meetings.officeathand.att.com',
    'video.unifyoffice.com',
    'video.cloudoffice.avaya.com',
    'video.rainbowoffice.com',
    'meetings.btcloudphone.bt.com',
    'meetings.businessconnect.telus.com',
  ],
  docs: 'With its white labels. No marks: no page of it was described in public in 2026. The address and the media tell.',
  rooms: [/^[\w.-]+\/(?:join|conf\/on)\/([\w-]{6,60})(?:\?|$)/],
});
