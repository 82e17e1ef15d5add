import { startGallery } from '../demo/gallery/server.ts';

const { address } = await startGallery(5180);
console.log(`Every component in every state: ${address}
?theme=dark, ?dir=rtl and ?text=200 show it otherwise. Ctrl and C ends it.`);
