/** The result of an action that is a file and not JSON. */
export class FileAnswer {
  constructor(
    readonly type: string,
    readonly content: string,
  ) {}
}
