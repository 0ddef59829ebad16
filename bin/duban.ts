import { main } from '../local/cli.ts';

await main();
