import { resolve } from 'node:path';
import { App } from 'aws-cdk-lib';
import { Code } from 'aws-cdk-lib/aws-lambda';
import { assetFolder } from '../lib/build.ts';
import { DubanStack } from '../lib/duban-stack.ts';
import { checkedSettings } from '../lib/settings.ts';
import departments from '../seeds/departments.json' with { type: 'json' };
import namedDays from '../seeds/named-days.json' with { type: 'json' };
import office from '../seeds/office.json' with { type: 'json' };

const settings = checkedSettings({ office, departments, namedDays });
const code = Code.fromAsset(resolve(import.meta.dirname, '..', assetFolder));

new DubanStack(new App(), {
  settings,
  code,
  sample: 'seeds/documents/2020-04-28-scheduling-meeting.en.txt',
});
