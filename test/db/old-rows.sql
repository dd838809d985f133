-- What a cooperation had in its database when that had the schema of migration 0002.
insert into cooperations (slug, name, language, settings, applied, version) values ('g7', 'G7', 'nl', '{
  "calendar": {"liberationDay": "lustrum", "schoolRegions": ["midden"], "schoolHolidays": []},
  "quorum": {},
  "standingItems": {},
  "indicators": [{
    "code": "instroom", "title": "Instroom", "theme": "toegang", "definition": "Nieuwe trajecten", "version": 1,
    "measure": "count", "unit": "trajecten", "direction": "none", "numerator": null, "denominator": null, "target": {},
    "source": "CBS", "sourceColumn": null, "rhythm": "quarter", "dimensions": ["region"], "public": true, "parts": null,
    "deliveredBy": "region", "deadlineDays": 20
  }]
}', '{}', 3);

insert into organisations (cooperation, slug, kind, name, region, cbs_code, contact) values
  ('g7', 'achterhoek', 'region', 'Achterhoek', null, 'JZ01', 'anna@example.org'),
  ('g7', 'secretariaat', 'other', 'Secretariaat G7', null, null, 'carla@example.org');
insert into people (cooperation, email, name, organisation, role, language) values
  ('g7', 'carla@example.org', 'Carla Coördinator', 'secretariaat', 'coordinator', null),
  ('g7', 'anna@example.org', 'Anna Achterberg', 'achterhoek', 'member', null);
insert into rooms (cooperation, key, name, language, position) values
  ('g7', 'implementation', 'Uitvoering', null, 1),
  ('g7', 'monitoring', 'Monitoring', null, 2),
  ('g7', 'secretariat', 'Secretariaat', null, 3);
insert into channels (cooperation, room, surface, address) values
  ('g7', 'implementation', 'web', 'implementation'),
  ('g7', 'monitoring', 'web', 'monitoring'),
  ('g7', 'secretariat', 'slack', 'T1:C9');
insert into counters (cooperation, key, value) values ('g7', 'A', 3), ('g7', 'P', 1);

insert into workspaces (surface, id, cooperation, name, token, bot_account, state, installed_at) values
  ('slack', 'T1', 'g7', 'G7 Slack', 'sealed', 'UBOT', 'active', '2026-01-05T08:00:00Z');
insert into chat_accounts (surface, workspace, account, cooperation, person, address, seen_at) values
  ('slack', 'T1', 'UANNA', 'g7', 'anna@example.org', null, '2026-02-02T08:00:00Z');
insert into conversations (surface, tenant, id, kind, service_url, team, team_id, team_name, channel_name, bot, seen_at)
  values ('teams', 'tenant', '19:x', 'channel', 'https://smba.example', null, null, null, 'Uitvoering', 'bot', '2026-02-02T08:00:00Z');
insert into send_times (surface, tenant, conversation, at) values ('slack', 'T1', 'C9', '2026-02-02T08:00:00Z');

insert into meetings (cooperation, ref, kind, period, start_at, end_at, state, room, chair) values
  ('g7', 'IO-2026-02', 'implementation', '2026-02', '2026-02-12T09:30:00+01:00', '2026-02-12T11:00:00+01:00', 'open', 'implementation', 'anna@example.org'),
  ('g7', 'IO-2026-03', 'implementation', '2026-03', '2026-03-12T09:30:00+01:00', '2026-03-12T11:00:00+01:00', 'open', 'implementation', 'anna@example.org');
insert into agenda_items (cooperation, ref, title, purpose, minutes, kind, meeting, position, state, source, bringer, created_at) values
  ('g7', 'P-1', 'Wachtlijst verblijf', 'discuss', 15, 'implementation', 'IO-2026-02', 1, 'open', 'person', 'anna@example.org', '2026-02-02T08:00:00Z');
insert into journey_steps (cooperation, item, ref, what, at) values ('g7', 'P-1', 'IO-2026-02', 'raised', '2026-02-02T08:00:00Z');
insert into actions (cooperation, ref, title, state, due, created_at, created_by) values
  ('g7', 'A-1', 'Bel de regio', 'open', '2026-06-01', '2026-02-02T08:00:00Z', 'carla@example.org'),
  ('g7', 'A-2', 'Stuur de cijfers', 'open', '2026-06-02', '2026-02-02T08:00:00Z', 'carla@example.org'),
  ('g7', 'A-3', 'Plan een gesprek', 'open', '2026-06-03', '2026-02-02T08:00:00Z', 'carla@example.org');
insert into action_holders (cooperation, action, holder, lead) values
  ('g7', 'A-1', 'anna@example.org', true), ('g7', 'A-2', 'anna@example.org', true), ('g7', 'A-3', 'anna@example.org', true);

insert into indicator_definitions (cooperation, code, version, definition, from_at) values ('g7', 'instroom', 1, '{}', '2026-01-05T08:00:00Z');
insert into indicator_members (cooperation, kind, id, key) values ('g7', 'area', 1, 'JZ01');
insert into indicator_layouts (cooperation, id, areas, providers) values ('g7', 'one', '{1}', '{0}');
insert into indicator_slices (cooperation, indicator, period, version, layout, figures, marks, imports, notes) values
  ('g7', 'instroom', '2025-Q4', 1, 'one', '{340}', '{0}', '{1}', '{}');
insert into indicator_imports (cooperation, id, at, by, via, filename, added, revised, unchanged, skipped_empty, changed) values
  ('g7', 1, '2026-02-02T08:00:00Z', 'carla@example.org', 'web', 'q4.csv', 1, 0, 0, 0, '[{"indicator": "instroom", "period": "2025-Q4"}]');
insert into indicator_stories (cooperation, ref, kind, indicator, period, text, by, organisation, meeting, at) values
  ('g7', 'VH-1', 'story', 'instroom', '2025-Q4', 'Meer aanmeldingen na de zomer.', 'anna@example.org', 'achterhoek', null, '2026-02-02T08:00:00Z');
insert into indicator_uploads (cooperation, id, source, revision, by, at, filename, head, rows, mapping, answer, catalogue) values
  ('g7', 3, 'source', 1, 'carla@example.org', '2026-02-28T08:00:00Z', 'q1.csv', '{}', null, null, '{}', 'catalogue');

insert into posts (cooperation, purpose, subject, period, room, at, card, text, about, refs, thread) values
  ('g7', 'agenda-opened', 'IO-2026-03', '', 'implementation', '2026-02-19T09:30:00Z', '{"title": ["Agenda"], "body": []}', 'Agenda', '{}', '{IO-2026-03}', null),
  ('g7', 'agenda-published', 'IO-2026-03', '', 'implementation', '2026-02-27T09:30:00Z', '{"title": ["De agenda"], "body": []}', 'De agenda', '{}', '{IO-2026-03}', 'IO-2026-03'),
  ('g7', 'meeting-moved', 'IO-2026-03', '1', 'implementation', '2026-02-20T09:30:00Z', '{"title": ["Verplaatst"], "body": []}', 'Verplaatst', '{"from": "2026-03-11T09:30:00+01:00"}', '{IO-2026-03}', 'IO-2026-03'),
  ('g7', 'action-added', 'A-1', '', 'implementation', '2026-02-02T08:00:00Z', '{"title": ["Actie"], "body": []}', 'Actie', '{}', '{A-1}', null),
  ('g7', 'action-nudge', 'anna@example.org', '2026-02-20', 'person:anna@example.org', '2026-02-20T08:00:00Z', '{"title": ["Vraag"], "body": []}', 'Vraag', '{"actions": ["A-1", "A-2"]}', '{anna@example.org,A-1,A-2}', null),
  ('g7', 'action-changed', 'A-1', '1', 'implementation', '2026-02-21T08:00:00Z', '{"title": ["Gemeld"], "body": []}', 'Gemeld', '{}', '{A-1}', null),
  ('g7', 'membership-requested', 'anna@example.org', '2026-01-05', 'secretariat', '2026-01-05T08:00:00Z', '{"title": ["Lid"], "body": []}', 'Lid', '{"organisation": "achterhoek"}', '{anna@example.org}', null),
  ('g7', 'meeting-not-held', 'IO-2026-02', '2026-02-12T09:30:00+01:00', 'implementation', '2026-02-13T08:00:00Z', '{"title": ["Niet gehouden?"], "body": []}', 'Niet gehouden?', '{}', '{A-1}', 'IO-2026-02');
insert into deliveries (cooperation, post, channel, surface, state, key, changed_at, message_ref, revision)
  select 'g7', posts.id, channels.id, 'web', 'sent', gen_random_uuid(), posts.at, posts.id::text, 1
  from posts join channels on channels.room = posts.room and channels.surface = 'web';

insert into moments (cooperation, job, subject, occurrence, due_at, state) values
  ('g7', 'open-agenda', 'IO-2026-03', '1', '2026-02-19T09:30:00+01:00', 'done'),
  ('g7', 'tell-holders', 'anna@example.org', '2026-03-01T08:00:00Z A-1 A-2', '2026-03-02T09:00:00+01:00', 'due'),
  ('g7', 'tell-holders', 'A-3', 'added', '2026-03-02T09:00:00+01:00', 'due'),
  ('g7', 'tell-holders', 'A-2', 'unreached', '2026-03-02T09:00:00+01:00', 'due'),
  ('g7', 'settle-meeting', 'IO-2026-02', '2026-02-12T09:30:00+01:00/last', '2026-03-03T09:00:00+01:00', 'due'),
  ('g7', 'remind-participants', 'IO-2026-03', '2026-03-12T09:30:00+01:00', '2026-03-11T09:30:00+01:00', 'due'),
  ('g7', 'start-meeting', 'IO-2026-03', '2026-03-12T09:30:00+01:00', '2026-03-12T09:15:00+01:00', 'due'),
  ('g7', 'settle-meeting', 'IO-2026-03', '2026-03-12T09:30:00+01:00', '2026-03-13T09:00:00+01:00', 'due'),
  ('g7', 'draft-digest', '2025-Q4', 'later 2026-03-04 carla@example.org', '2026-03-04T09:00:00+01:00', 'due'),
  ('g7', 'draft-digest', '2025-Q4', 'remind 2026-03-05', '2026-03-05T09:00:00+01:00', 'due'),
  ('g7', 'decide-figures', 'import 1', '1', '2026-03-02T09:00:00+01:00', 'due'),
  ('g7', 'post-summaries', 'import 1', '1', '2026-03-02T09:00:00+01:00', 'due'),
  ('g7', 'post-summaries', 'MO-2026-Q1', '1', '2026-03-02T09:00:00+01:00', 'due'),
  ('g7', 'ask-missing-indicators', '2025-Q4', '20', '2026-03-02T09:00:00+01:00', 'due'),
  ('g7', 'forget-upload', 'upload 3', '1', '2026-03-02T08:00:00+01:00', 'due'),
  ('g7', 'plan-series', 'series', '2026-03', '2026-03-02T08:00:00+01:00', 'due');
