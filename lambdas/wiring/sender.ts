import { SNSClient } from '@aws-sdk/client-sns';
import type { PublishPorts } from '../publish/handler.ts';
import { snsListeners, snsPost } from '../send/sns.ts';
import { deployedTable, log } from './deployed.ts';
import { leaseSeconds, topicArns } from './environment.ts';
import { hash } from './hash.ts';
import { registry } from './registry.ts';

/** What planning and sending need on AWS. */
export const senderPorts = (): PublishPorts => {
  const sns = new SNSClient();
  const table = deployedTable();
  return {
    ...registry,
    table,
    post: snsPost(sns, topicArns()),
    listeners: snsListeners(sns, topicArns(), table, log),
    hash,
    now: () => new Date().toISOString(),
    leaseSeconds: leaseSeconds(),
    log,
  };
};
