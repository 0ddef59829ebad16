/**
 * An embedded run of a folder that kills itself with SIGKILL: `dying-run.ts FOLDER HOW COUNT`.
 * HOW is `leased` (before the COUNTth posting, its lease taken), `posted` (after it, before the mark), `time` (after COUNT
 * milliseconds), or `never`.
 */
import { makeExtract } from '../../../lambdas/extract/extract.ts';
import { registry } from '../../../lambdas/wiring/registry.ts';
import { settle } from '../../../local/commands/run.ts';
import { openFolder, takeFolder } from '../../../local/folder.ts';
import { openWorks, openWorkshop } from '../../../local/run.ts';

const [root = '', how = 'never', count = '0'] = process.argv.slice(2);
const die = (): void => void process.kill(process.pid, 'SIGKILL');
if (how === 'time') setTimeout(die, Number(count));

const folder = openFolder(root);
const lock = takeFolder(folder);
const workshop = openWorkshop(folder, registry, '2020-04-29', () => {});
const { post } = workshop.ports;
let posted = 0;
const dyingPost: typeof post = {
  publish: async (dispatch, messages) => {
    posted++;
    if (how === 'leased' && posted === Number(count)) die();
    const answer = await post.publish(dispatch, messages);
    if (how === 'posted' && posted === Number(count)) die();
    return answer;
  },
};
const dying = { ...workshop, ports: { ...workshop.ports, post: dyingPost } };
await settle(openWorks(dying, { inbox: folder.inbox }, makeExtract(registry)), workshop.now, 10);
workshop.table.close();
lock.release();
