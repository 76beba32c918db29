/** n8n's Data Tables over the editor's own API: what a person does on the Data Tables tab. */
export async function openDataTables({ rest }) {
  const { id: project } = await rest.get('/projects/personal');
  const root = `/projects/${project}/data-tables`;
  const where = (column, value) => ({ type: 'and', filters: [{ columnName: column, condition: 'eq', value }] });

  async function find(name) {
    const { data } = await rest.get(`${root}?take=100`);
    const table = data.find((one) => one.name === name);
    if (!table)
      throw new Error(`There is no Data Table named ${name}; there are: ${data.map((t) => t.name).join(', ')}`);
    return table;
  }
  return {
    find,
    list: async () => (await rest.get(`${root}?take=100`)).data,
    create: ({ name, columns }) => rest.post(root, { name, columns }),
    insert: async ({ table, rows }) =>
      rest.post(`${root}/${(await find(table)).id}/insert`, { data: rows, returnType: 'count' }),
    rows: async (table) => (await rest.get(`${root}/${(await find(table)).id}/rows?take=1000`)).data,
    drop: async (table) => rest.delete(`${root}/${(await find(table)).id}`),
    update: async ({ table, column, value, data }) =>
      rest.patch(`${root}/${(await find(table)).id}/rows`, { filter: where(column, value), data, returnData: true }),
  };
}
