import { hand, install } from './install.mjs';

install();
hand('scripts/check.ts');
