// Generated from src/schema by src/schema/generator (npm run generate). Do not edit.

const names: ReadonlyMap<string, string> = new Map([
  ['CSTAErrorCode', 'UniversalFailure'],
  ['originatinNIDConnection', 'originatingNIDConnection'],
  ['TransferedEvent', 'TransferredEvent'],
  ['auditorityApparatus', 'auditoryApparatus'],
  ['dcollcause', 'dcollCause'],
  ['innerXml', 'innerXML'],
  ['locCrossRefId', 'locCrossRefID'],
  ['collectionfilterDefault', 'collectionFilterDefault'],
  ['LocationSessionInfoList', 'locationSessionInfoList'],
  ['systemResourceAvailibility', 'systemResourceAvailability'],
  ['maintainanceCall', 'maintenanceCall'],
  ['mediaAttachementServices', 'mediaAttachmentServices'],
  ['callcontrol', 'callControl'],
  ['requestedMonitorrMediaClassEmail', 'requestedMonitorMediaClassEmail'],
  ['requestedMonitorrMediaClassMessage', 'requestedMonitorMediaClassMessage'],
  ['basicUACSTAtCallControlProfile', 'basicUACSTACallControlProfile'],
]);

/** The model's name for a message or member, by its name in XML. */
export const modelName = (wire: string): string => names.get(wire) ?? wire;
