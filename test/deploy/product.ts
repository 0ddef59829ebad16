import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { outputs, stackNameOf } from '../../lambdas/names.ts';
import office from '../../seeds/office.json' with { type: 'json' };
import { root } from './environment.ts';
import { type Program, run } from './process.ts';

export const stackName = stackNameOf(office.stage);

/** The stack's outputs by their keys in `lambdas/names.ts`. */
export type Outputs = Readonly<Record<keyof typeof outputs, string>>;

/** The project's own commands, as a person would type them, against the emulator. */
export class Product {
  readonly #folder: string;
  readonly #environment: Readonly<Record<string, string>>;

  /** @param folder of this run: logs, outputs and the synthesised stack go there, not into the checkout */
  constructor(folder: string, environment: Readonly<Record<string, string>>) {
    this.#folder = folder;
    this.#environment = environment;
  }

  async bootstrap(account: string, region: string): Promise<void> {
    await this.#cdk(['bootstrap', `aws://${account}/${region}`], 60);
  }

  async deploy(): Promise<Outputs> {
    const file = join(this.#folder, 'outputs.json');
    await this.#cdk(['deploy', '--require-approval', 'never', '--outputs-file', file], 120);
    const found = JSON.parse(await readFile(file, 'utf8'))[stackName];
    return Object.fromEntries(
      Object.entries(outputs).map(([name, key]) => [name, found[key]]),
    ) as Outputs;
  }

  async destroy(): Promise<void> {
    await this.#cdk(['destroy', '--force'], 120);
  }

  /** Subscribes a queue as a system that takes JSON; `office` and `events` are topics as departments are. */
  async subscribe(department: string, queueArn: string): Promise<void> {
    await this.#duban(['subscribe', department, '--queue', queueArn, '--stack', stackName]);
  }

  /** Uploads a file into the stack's bucket. */
  async send(file: string): Promise<void> {
    await this.#duban(['send', file, '--stack', stackName]);
  }

  #cdk(args: readonly string[], seconds: number): Promise<void> {
    const output = join(this.#folder, 'cdk.out');
    const cli = join(root, 'node_modules/aws-cdk/bin/cdk');
    return run(this.#node('cdk.log', [cli, ...args, '--output', output, '--no-notices']), seconds);
  }

  #duban(args: readonly string[]): Promise<void> {
    return run(this.#node('duban.log', [join(root, 'bin/duban.ts'), ...args]), 20);
  }

  #node(log: string, args: readonly string[]): Program {
    return {
      command: process.execPath,
      args,
      folder: root,
      environment: this.#environment,
      log: join(this.#folder, log),
    };
  }
}
