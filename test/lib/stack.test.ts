import recommended from 'aws-cdk-lib/recommended-feature-flags.json' with { type: 'json' };
import { describe, expect, test } from 'vitest';
import cdkJson from '../../cdk.json' with { type: 'json' };
import { outputs } from '../../lambdas/names.ts';
import { maximumDepartments } from '../../lib/settings/departments.ts';
import { production, templateOf, testStage } from './fixture.ts';
import { department } from './settings-fixture.ts';

describe('the stack', () => {
  test('says where everything is, and the line to try it with', () => {
    const said = testStage.json.Outputs as Record<string, { Value: unknown }>;
    expect(Object.keys(said).sort()).toEqual(Object.values(outputs).sort());
    expect(JSON.stringify(said[outputs.tryIt]?.Value)).toMatch(
      /aws s3 cp seeds\/documents\/sample\.txt s3:\/\//,
    );
    expect(JSON.stringify(said[outputs.topicPrefix]?.Value)).toContain(':duban-test-dept-');
  });

  test('holds as many departments as the settings allow, with room to grow', () => {
    const departments = Array.from({ length: maximumDepartments }, (_, i) => department(`d${i}`));
    const full = templateOf({ departments });
    const count = Object.keys(full.json.Resources).length;
    expect(count).toBeLessThanOrEqual(500);
    expect(full.all('AWS::SNS::Topic')).toHaveLength(maximumDepartments + 3);
    expect(JSON.stringify(full.json).length).toBeLessThan(900_000);
  });

  test('shares no name with the other stage', () => {
    const names = (stage: typeof testStage) =>
      Object.values(stage.json.Resources).flatMap((r) =>
        [
          r.Properties?.FunctionName,
          r.Properties?.TopicName,
          r.Properties?.QueueName,
          r.Properties?.TableName,
          r.Properties?.BucketName,
        ].filter((n) => typeof n === 'string'),
      );
    const both = names(testStage).filter((name) => names(production).includes(name));
    expect(names(testStage)).toHaveLength(8);
    expect(both).toEqual([]);
  });

  test('is made with every feature flag that this release of the CDK recommends', () => {
    expect(cdkJson.context).toMatchObject(recommended);
  });
});
