import { byAddress } from '../byAddress.ts';

export default byAddress({
  id: 'whereby',
  name: 'Whereby',
  hosts: ['whereby.com', '*.whereby.com'],
  docs: 'No marks: no page of it was described in public in 2026. The address and the media tell.',
  rooms: [
    /^((?:(?!www\.)[\w-]+\.)?whereby\.com\/(?!(?:user|information|blog|org|features|pricing|signup|login)(?:\?|$))[\w-]{2,80})(?:\?|$)/,
  ],
});
