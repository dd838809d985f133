import { type SQL, sql } from "drizzle-orm";
import type { Db } from "../../db/client.ts";
import { COOPERATION, seedCooperation } from "../builders.ts";

/** Together they have two thousand people. */
export const COOPERATIONS = 40;
const PEOPLE = 50;
/** Of five years, for each cooperation. */
const MEETINGS = 60;
const ITEMS = 8;
const DECISIONS = 300;
const ACTIONS = 1000;
/** Of those, still to be done. */
const OPEN = 60;
const AGREEMENTS = 60;
const POSTS = 3000;

const slugs = Array.from({ length: COOPERATIONS }, (_, n) => (n === 0 ? COOPERATION : `samen-${n}`));
const WORDS = sql`(array['vervoer', 'wachttijden', 'onderwijs', 'verblijf', 'crisis', 'ambulant', 'locaties'])`;

/** Five years of forty cooperations: meetings with their agendas, decisions, actions, agreements and posts. */
export async function fillForty(db: Db): Promise<void> {
  for (const slug of slugs) await seedCooperation(db, slug);
  const fill = async (table: string, columns: string, most: number, values: SQL) =>
    void (await db.execute(sql`
      insert into ${sql.raw(`${table} (cooperation, ${columns})`)}
      select c.slug, ${values} from cooperations c, generate_series(1, ${sql.raw(String(most))}) n`));
  const person = sql`'persoon-' || n % ${sql.raw(String(PEOPLE))} || '@example.org'`;
  const word = sql`${WORDS}[1 + n % 7]`;
  const past = sql`timestamptz '2021-01-14T08:30:00Z' + n * interval '30 days'`;
  await fill(
    "people",
    "email, name, organisation, role",
    PEOPLE,
    sql`${person}, 'Persoon ' || n, (array['achterhoek', 'aanbieder-01'])[1 + n % 2], 'member'`,
  );
  await fill(
    "meetings",
    "ref, kind, period, start_at, end_at, state, room, chair, closed_at",
    MEETINGS,
    sql`'IO-' || to_char(${past}, 'YYYY-MM') || '-' || n, 'implementation', to_char(${past}, 'YYYY-MM'), ${past},
      ${past} + interval '90 minutes', 'closed', 'implementation', 'anna@example.org', ${past} + interval '90 minutes'`,
  );
  await fill(
    "meetings",
    "ref, kind, period, start_at, end_at, state, room, chair",
    1,
    sql`'IO-2026-01', 'implementation', '2026-01', timestamptz '2026-01-22T08:30:00Z', timestamptz '2026-01-22T10:00:00Z',
      'open', 'implementation', 'anna@example.org'`,
  );
  await db.execute(sql`
    insert into agenda_items
      (cooperation, ref, title, purpose, minutes, kind, meeting, position, state, source, bringer, created_at)
    select m.cooperation, 'P-' || row_number() over (partition by m.cooperation order by m.start_at, n),
      'Punt over ' || ${word}, 'discuss', 10, 'implementation', m.ref, n,
      case m.state when 'closed' then 'handled' else 'open' end, 'person', ${person}, m.start_at - interval '20 days'
    from meetings m, generate_series(1, ${sql.raw(String(ITEMS))}) n`);
  await db.execute(sql`
    insert into journey_steps (cooperation, item, ref, what, at)
    select cooperation, ref, meeting, 'raised', created_at from agenda_items`);
  await fill(
    "decisions",
    'ref, text, "on", by',
    DECISIONS,
    sql`'B-' || n, 'Wij besluiten over ' || ${word} || ' in stap ' || n, date '2021-01-14' + n * 6, 'anna@example.org'`,
  );
  await fill(
    "actions",
    "ref, title, state, due, created_at, created_by",
    ACTIONS,
    sql`'A-' || n, 'Regel ' || ${word} || ', deel ' || n,
      case when n > ${sql.raw(String(ACTIONS - OPEN))} then 'open' else 'done' end, date '2021-02-01' + n * 2,
      timestamptz '2021-01-14' + n * interval '43 hours', 'coordinator@example.org'`,
  );
  await fill("action_holders", "action, holder, lead", ACTIONS, sql`'A-' || n, ${person}, true`);
  await fill(
    "action_updates",
    "action, state, note, by, at, via",
    ACTIONS - OPEN,
    sql`'A-' || n, 'done', 'Klaar', ${person}, timestamptz '2021-01-20' + n * interval '43 hours', 'web'`,
  );
  await fill(
    "agreements",
    "ref, title, state, parties, review, created_at, indicators",
    AGREEMENTS,
    sql`'OA-' || 2021 + n / 12 || '-' || n, 'Afspraak over ' || ${word}, case when n > 40 then 'active' else 'achieved' end,
      array['achterhoek', 'aanbieder-01'], date '2021-06-01' + n * 31, timestamptz '2021-01-14' + n * interval '30 days',
      array[]::text[]`,
  );
  await fill(
    "posts",
    "purpose, subject, period, room, at, card, text, about, refs",
    POSTS,
    sql`'action-nudge', ${person}, 'week-' || n, 'person:' || ${person}, timestamptz '2021-01-14' + n * interval '14 hours',
      '{"title": ["Een vraag"], "body": []}'::jsonb, 'Een vraag', '{}'::jsonb, array['A-' || n % 1000]`,
  );
  await db.execute(sql`
    insert into channels (cooperation, room, surface, address)
    select distinct cooperation, room, 'web', room from posts on conflict do nothing`);
  await db.execute(sql`
    insert into deliveries (cooperation, post, channel, surface, state, key, changed_at)
    select p.cooperation, p.id, c.id, 'web', 'sent', gen_random_uuid(), p.at
    from posts p join channels c on c.cooperation = p.cooperation and c.room = p.room`);
  await db.execute(sql`
    insert into counters (cooperation, key, value)
    select slug, 'A', ${sql.raw(String(ACTIONS))} from cooperations on conflict do nothing`);
  await db.execute(sql`vacuum analyze`);
}
