/** Objects of the real API that are not emulated, since nobody says what their answers have: they are refused by name. */
export const OBJECTS_NOT_EMULATED: readonly string[] = ['_report']
