import { type FilePart, field } from "./part.ts";

const ADDED = "added";
const nameOf = (key: string): string => `name.${key}`;

/** The rooms: how each is called, and a room of their own for regions and providers that have none. */
export const rooms: FilePart = {
  fields: (file, t) => {
    const words = t.pages.setup.rooms;
    const without = file.organisations
      .filter(({ kind }) => kind === "region" || kind === "provider")
      .map(({ kind, slug, name }) => ({ value: `${kind}:${slug}`, label: name, group: kind }))
      .filter(({ value }) => !file.rooms.some(({ key }) => key === value));
    return [
      ...file.rooms.map(({ key, name }) =>
        field(nameOf(key), words.nameOf(key), { value: name, maxLength: 200 }),
      ),
      ...(without.length > 0
        ? [field(ADDED, words.add, { required: false, multiple: true, options: without, value: [] })]
        : []),
    ];
  },
  changed: (file, values, t) => {
    const added = values[ADDED] ?? [];
    const fresh = file.organisations.flatMap(({ kind, slug, name }) => {
      const key = `${kind}:${slug}`;
      const isThere = file.rooms.some((room) => room.key === key);
      return added.includes(key) && !isThere
        ? [{ key, name: t.pages.setup.rooms.called(kind, name), language: null }]
        : [];
    });
    const named = file.rooms.map((room) => ({ ...room, name: values[nameOf(room.key)]?.[0] ?? room.name }));
    return { ...file, rooms: [...named, ...fresh] };
  },
  fieldAt: ([top, nth], file) => {
    const room = top === "rooms" && typeof nth === "number" ? file.rooms[nth] : undefined;
    return room && nameOf(room.key);
  },
};
