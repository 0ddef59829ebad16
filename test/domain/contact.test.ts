import { describe, expect, test } from 'vitest';
import { isAddress, isAllowed } from '../../lambdas/domain/contact.ts';
import type { Channel } from '../../lambdas/domain/notice.ts';
import type { Office } from '../../lambdas/domain/office.ts';

describe('the form of an address', () => {
  test.each<[Channel, string, boolean]>([
    ['email', 'li.hua@kexie.example', true],
    ['email', '李华@科协.example', true],
    ['email', 'li.hua', false],
    ['email', 'a@b@c.example', false],
    ['email', 'a b@c.example', false],
    ['email', 'Li <li@c.example>', false],
    ['email', 'a@c.example,b@c.example', false],
    ['email', 'a@c.example\nBcc: b@c.example', false],
    ['email', `${'a'.repeat(65)}@c.example`, false],
    ['email', '', false],
    ['sms', '+8613800138000', true],
    ['sms', '+12025550123', true],
    ['sms', '13800138000', false],
    ['sms', '+0123456789', false],
    ['sms', '+86 138 0013 8000', false],
    ['sms', '+123456', false],
    ['sms', '+1234567890123456', false],
    ['queue', 'arn:aws:sqs:eu-west-1:123456789012:finance-inbox', true],
    ['queue', 'arn:aws-cn:sqs:cn-north-1:123456789012:q', true],
    ['queue', 'arn:aws:sqs:eu-west-1:123456789012:q.fifo', false],
    ['queue', 'arn:aws:sns:eu-west-1:123456789012:q', false],
    ['queue', 'https://sqs.eu-west-1.amazonaws.com/123456789012/q', false],
    ['sms', 'li.hua@kexie.example', false],
  ])('%s %s: %s', (channel, address, holds) => {
    expect(isAddress(channel, address)).toBe(holds);
  });
});

describe('the allow-list', () => {
  const office = (allowList: readonly string[], stage: Office['stage'] = 'test') =>
    ({ stage, allowList }) as Office;

  test.each<[string[], string, boolean]>([
    [[], 'a@b.example', false],
    [['a@b.example'], 'a@b.example', true],
    [['a@b.example'], 'A@B.Example', false],
    [['A@b.example'], 'a@b.example', false],
    [['a?@b.example'], 'ab@b.example', true],
    [['a?@b.example'], 'a@b.example', false],
    [['a@b.example'], 'xa@b.example', false],
    [['a@b.example'], 'a@b.example.evil', false],
    [['*@b.example'], 'anyone@b.example', true],
    [['*@b.example'], 'anyone@b.example.evil', false],
    [['*@b.example'], 'anyone@xb.example', false],
    [['+86138*'], '+8613800138000', true],
    [['+86138*'], '+8613900138000', false],
    [['arn:aws:sqs:*:123456789012:*'], 'arn:aws:sqs:eu-west-1:123456789012:q', true],
    [['arn:aws:sqs:*:123456789012:*'], 'arn:aws:sqs:eu-west-1:999999999999:q', false],
    [['a*b*c'], 'abc', true],
    [['a*b*c'], 'a-c-b', false],
    [['ab*ba'], 'aba', false],
    [['ab*ba'], 'abba', true],
    [['a*b*b'], 'ab', false],
    [['*x*x*'], 'x', false],
    [['**'], '', true],
    [['*'], 'anybody', true],
    [['a.c'], 'abc', false],
    [['x', 'y'], 'y', true],
  ])('%j and %s: %s', (list, address, allowed) => {
    expect(isAllowed(office(list), address)).toBe(allowed);
  });

  test('production writes to anybody', () => {
    expect(isAllowed(office([], 'production'), 'a@b.example')).toBe(true);
  });
});
