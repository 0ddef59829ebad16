import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import type { Contact } from '../lambdas/domain/contact.ts';
import type { Instant } from '../lambdas/domain/language.ts';
import type { Contacts } from './installation.ts';
import { Mistake } from './mistake.ts';

/** The contacts that a file lists. @throws when it is no list of contacts; the message names the file. */
export const readContacts = (file: string): Contact[] => {
  try {
    const entries = JSON.parse(readFileSync(file, 'utf8')) as (Partial<Contact> &
      Pick<Contact, 'department' | 'channel' | 'address'>)[];
    return entries.map((entry) => ({
      urgentOnly: false,
      state: 'confirmed',
      since: null,
      ...entry,
    }));
  } catch (fault) {
    throw new Mistake(`${file} is no list of contacts: ${String(fault)}`);
  }
};

/** Contacts in a file. Nothing is mailed from here, so nobody has to confirm. */
export const fileContacts = (file: string, now: () => Instant): Contacts => {
  const write = (contacts: readonly Contact[]): void => {
    writeFileSync(`${file}.new`, `${JSON.stringify(contacts, null, 2)}\n`);
    renameSync(`${file}.new`, file);
  };
  const without = (department: string, address: string): Contact[] =>
    readContacts(file).filter((c) => c.department !== department || c.address !== address);
  return {
    list: async () => readContacts(file),
    subscribe: async (wanted) => {
      const contact: Contact = { ...wanted, state: 'confirmed', since: now() };
      write([...without(wanted.department, wanted.address), contact]);
      return contact;
    },
    unsubscribe: async (department, address) => {
      const left = without(department, address);
      const found = left.length < readContacts(file).length;
      if (found) write(left);
      return found;
    },
  };
};
