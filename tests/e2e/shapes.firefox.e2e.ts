import { testShapes } from './support/shapes.ts';

testShapes('firefox');
