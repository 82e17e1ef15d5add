import { byAddress } from '../byAddress.ts';

export default byAddress({
  id: 'daily',
  name: 'Daily',
  hosts: ['*.daily.co'],
  docs: 'No marks: no page of it was described in public in 2026. The address and the media tell.',
  rooms: [
    /^((?!(?:www|docs|dashboard|api|help|status|blog|community)\.)[\w-]+\.daily\.co\/[\w-]{1,80})(?:\?|$)/,
  ],
});
