import { App } from 'aws-cdk-lib';
import { bundledCode } from '../lib/bundled-code.ts';
import { DubanStack } from '../lib/duban-stack.ts';
import { checkedSettings } from '../lib/settings.ts';
import departments from '../seeds/departments.json' with { type: 'json' };
import namedDays from '../seeds/named-days.json' with { type: 'json' };
import office from '../seeds/office.json' with { type: 'json' };

new DubanStack(new App(), {
  settings: checkedSettings({ office, departments, namedDays }),
  code: bundledCode(),
  sample: 'seeds/documents/2020-04-28-scheduling-meeting.en.txt',
});
