import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { CloudFormationClient, DescribeStacksCommand } from '@aws-sdk/client-cloudformation';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { SNSClient } from '@aws-sdk/client-sns';
import { later } from '../../lambdas/domain/calendar.ts';
import type { Instant } from '../../lambdas/domain/language.ts';
import { leaseSeconds, outputs } from '../../lambdas/names.ts';
import { snsListeners, snsPost, type TopicArns } from '../../lambdas/send/sns.ts';
import { dynamoTable } from '../../lambdas/store/dynamo-table.ts';
import { sweep } from '../../lambdas/sweep/sweep.ts';
import { hash } from '../../lambdas/wiring/hash.ts';
import { registry } from '../../lambdas/wiring/registry.ts';
import type { Installation } from '../installation.ts';
import { Mistake } from '../mistake.ts';
import { snsContacts } from './sns-contacts.ts';

/**
 * A deployed stack as an installation: the same commands on its bucket, table and topics, with the caller's own rights.
 * @throws Mistake when there is no such stack where the caller's AWS settings point.
 */
export const openStack = async (name: string): Promise<Installation> => {
  const found = await outputsOf(name);
  const arns: TopicArns = {
    departmentPrefix: found(outputs.topicPrefix),
    office: found(outputs.officeTopic),
    events: found(outputs.eventsTopic),
  };
  const [sns, s3, dynamo] = [new SNSClient(), new S3Client(), new DynamoDBClient()];
  const table = dynamoTable(dynamo, found(outputs.table));
  const now = (): Instant => new Date().toISOString();
  return {
    registry,
    table,
    now,
    contacts: snsContacts(sns, arns, table, registry.departments, now),
    send: async (file, documentDate) => {
      const key = basename(file);
      await s3.send(
        new PutObjectCommand({
          Bucket: found(outputs.bucket),
          Key: key,
          Body: readFileSync(file),
          ...(documentDate === null ? {} : { Metadata: { 'document-date': documentDate } }),
        }),
      );
      return { key };
    },
    sweep: () => {
      const ports = {
        ...registry,
        table,
        hash,
        now,
        leaseSeconds,
        post: snsPost(sns, arns),
        listeners: snsListeners(sns, arns, table, (line) => console.error(JSON.stringify(line))),
      };
      return sweep(ports, later(now(), 600));
    },
    givenUp: () => [],
    close: () => {
      for (const client of [sns, s3, dynamo]) client.destroy();
    },
  };
};

const outputsOf = async (name: string): Promise<(output: string) => string> => {
  const client = new CloudFormationClient();
  try {
    const { Stacks } = await client.send(new DescribeStacksCommand({ StackName: name }));
    const list = Stacks?.[0]?.Outputs ?? [];
    return (output) => {
      const value = list.find(({ OutputKey }) => OutputKey === output)?.OutputValue;
      if (value === undefined)
        throw new Mistake(`The stack ${name} has no output ${output}: is it a duban stack?`);
      return value;
    };
  } catch (fault) {
    if (String(fault).includes('does not exist'))
      throw new Mistake(`There is no stack ${name} in this account and region.`);
    if (fault instanceof Mistake) throw fault;
    throw new Mistake(`AWS did not say where the stack ${name} is: ${String(fault)}`);
  } finally {
    client.destroy();
  }
};
