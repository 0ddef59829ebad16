import {
  type AttributeValue,
  type DynamoDBClient,
  GetItemCommand,
  QueryCommand,
  TransactionCanceledException,
  type TransactWriteItem,
  TransactWriteItemsCommand,
} from '@aws-sdk/client-dynamodb';
import { convertToAttr, marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import { bareKey, checkKey, checkQuery, checkWrites } from './checks.ts';
import type { Condition, Index, Item, Query, Table, Value, Write } from './table.ts';
import { indexes } from './table.ts';

type Attributes = Record<string, AttributeValue>;

/** Placeholders of one request: no attribute name or value stands in an expression itself. */
function placeholders() {
  const names = new Map<string, string>();
  const values: Attributes = {};
  const name = (attribute: string): string => {
    const known = names.get(attribute) ?? `#${names.size}`;
    names.set(attribute, known);
    return known;
  };
  const value = (it: Value): string => {
    const placeholder = `:${Object.keys(values).length}`;
    values[placeholder] = convertToAttr(it);
    return placeholder;
  };
  /** DynamoDB refuses an empty map of placeholders. */
  const used = () => ({
    ...(names.size > 0 && {
      ExpressionAttributeNames: Object.fromEntries(
        [...names].map(([full, short]) => [short, full]),
      ),
    }),
    ...(Object.keys(values).length > 0 && { ExpressionAttributeValues: values }),
  });
  return { name, value, used };
}
type Placeholders = ReturnType<typeof placeholders>;

/** DynamoDB refuses redundant parentheses: a part alone has none. */
const joined = (parts: readonly string[], operator: 'AND' | 'OR'): string =>
  parts.length === 1 ? parts.join('') : parts.map((part) => `(${part})`).join(` ${operator} `);

/** A condition in DynamoDB's words. A placeholder is made only where it is used: unused ones are refused. */
function expression(condition: Condition, at: Placeholders): string {
  const exists = (attribute: string) => `attribute_exists(${at.name(attribute)})`;
  const missing = (attribute: string) => `attribute_not_exists(${at.name(attribute)})`;
  if ('absent' in condition) return missing('pk');
  if ('present' in condition) return exists('pk');
  if ('all' in condition || 'any' in condition) {
    const [operator, parts] =
      'all' in condition ? ['AND' as const, condition.all] : ['OR' as const, condition.any];
    // An empty list has no expression of its own: all of nothing holds, any of nothing does not.
    if (parts.length === 0)
      return joined([exists('pk'), missing('pk')], operator === 'AND' ? 'OR' : 'AND');
    return joined(
      parts.map((part) => expression(part, at)),
      operator,
    );
  }
  const [attribute, value] = 'equals' in condition ? condition.equals : condition.below;
  const compared = (sign: '=' | '<', to: Value) => `${at.name(attribute)} ${sign} ${at.value(to)}`;
  if ('equals' in condition && value !== null) return compared('=', value);
  const none = [missing(attribute), compared('=', null)];
  return joined('below' in condition ? [...none, compared('<', value)] : none, 'OR');
}

function updateExpression(write: Extract<Write, { update: unknown }>, at: Placeholders): string {
  const set = Object.entries(write.set ?? {}).map(
    ([attribute, value]) => `${at.name(attribute)} = ${at.value(value)}`,
  );
  const remove = (write.remove ?? []).map(at.name);
  return [
    ...(set.length > 0 ? [`SET ${set.join(', ')}`] : []),
    ...(remove.length > 0 ? [`REMOVE ${remove.join(', ')}`] : []),
  ].join(' ');
}

function transactItem(write: Write, TableName: string): TransactWriteItem {
  const at = placeholders();
  if ('check' in write) {
    const ConditionExpression = expression(write.if, at);
    const Key = marshall(bareKey(write.check));
    return { ConditionCheck: { TableName, Key, ConditionExpression, ...at.used() } };
  }
  const condition = write.if && { ConditionExpression: expression(write.if, at) };
  if ('put' in write)
    return { Put: { TableName, Item: marshall(write.put), ...condition, ...at.used() } };
  if ('delete' in write) {
    const Key = marshall(bareKey(write.delete));
    return { Delete: { TableName, Key, ...condition, ...at.used() } };
  }
  const UpdateExpression = updateExpression(write, at);
  const Key = marshall(bareKey(write.update));
  return { Update: { TableName, Key, UpdateExpression, ...condition, ...at.used() } };
}

/** A mixture throws: while another reason stands, whether the condition would hold afterwards is not known. */
function onlyConditionsFailed(error: unknown): boolean {
  if (!(error instanceof TransactionCanceledException)) return false;
  const codes = (error.CancellationReasons ?? []).map(({ Code }) => Code ?? 'None');
  return (
    codes.includes('ConditionalCheckFailed') &&
    codes.every((code) => code === 'None' || code === 'ConditionalCheckFailed')
  );
}

const attributesOf = (index: Index | undefined) =>
  index ? indexes[index] : { pk: 'pk', sk: 'sk' };

/** The position of an item in a partition: its key, and for an index its place in that. */
function positionOf(item: Attributes, index: Index | undefined): string {
  const { pk, sk } = attributesOf(index);
  const parts = [...new Set(['pk', 'sk', pk, sk])].map((name) => [name, item[name]]);
  return JSON.stringify(Object.fromEntries(parts));
}

function keyCondition({ index, pk, prefix, upTo }: Query, at: Placeholders): string {
  const attributes = attributesOf(index);
  const partition = `${at.name(attributes.pk)} = ${at.value(pk)}`;
  if (prefix !== undefined)
    return `${partition} AND begins_with(${at.name(attributes.sk)}, ${at.value(prefix)})`;
  if (upTo !== undefined) return `${partition} AND ${at.name(attributes.sk)} <= ${at.value(upTo)}`;
  return partition;
}

/** The table port on DynamoDB. The table has the keys `pk` and `sk` and an index per entry of `indexes`, all attributes projected. */
export const dynamoTable = (client: DynamoDBClient, tableName: string): Table => ({
  async get(key) {
    checkKey(key);
    const { Item } = await client.send(
      new GetItemCommand({
        TableName: tableName,
        Key: marshall(bareKey(key)),
        ConsistentRead: true,
      }),
    );
    return Item ? (unmarshall(Item) as Item) : null;
  },

  async query(query) {
    checkQuery(query);
    const { index, limit, after } = query;
    const at = placeholders();
    const { Items = [], LastEvaluatedKey } = await client.send(
      new QueryCommand({
        TableName: tableName,
        KeyConditionExpression: keyCondition(query, at),
        ...at.used(),
        ...(index ? { IndexName: index } : { ConsistentRead: true }),
        ScanIndexForward: !query.descending,
        // One more than asked: at its limit DynamoDB gives a key to go on from whether or not anything follows.
        ...(limit !== undefined && { Limit: limit + 1 }),
        ...(after !== undefined && { ExclusiveStartKey: JSON.parse(after) as Attributes }),
      }),
    );
    const page = Items.slice(0, limit);
    const last = page.at(-1);
    const next = page.length < Items.length && last ? positionOf(last, index) : undefined;
    const cut = next ?? (LastEvaluatedKey && JSON.stringify(LastEvaluatedKey));
    return {
      items: page.map((item) => unmarshall(item) as Item),
      ...(cut !== undefined && { next: cut }),
    };
  },

  // A single write goes this way too: the SDK gives a transaction an idempotency token, without which a repeat
  // after a lost answer would find its own write there and answer `refused`.
  async transact(writes) {
    checkWrites(writes);
    try {
      const TransactItems = writes.map((write) => transactItem(write, tableName));
      await client.send(new TransactWriteItemsCommand({ TransactItems }));
      return 'done';
    } catch (error) {
      if (onlyConditionsFailed(error)) return 'refused';
      throw error;
    }
  },
});
