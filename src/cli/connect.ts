export { createConnect } from '../commands/connect.ts';
