/** The members that Phase I has alone, as an argument or a result, by message. */
const alone: Readonly<Record<string, string>> = {
  AnswerCall: 'callToBeAnswered',
  ClearCall: 'callToBeCleared',
  ClearConnection: 'connectionToBeCleared',
  RetrieveCall: 'callToBeRetrieved',
  MakeCallResponse: 'callingDevice',
  ConsultationCallResponse: 'initiatedCall',
  MakePredictiveCallResponse: 'initiatedCall',
  MonitorStop: 'monitorCrossRefID',
  ChangeMonitorFilterResponse: 'actualFilterList',
  SnapshotDevice: 'snapshotObject',
  SnapshotCall: 'snapshotObject',
  SnapshotDeviceResponse: 'crossRefIDorSnapshotData.snapshotData',
  SnapshotCallResponse: 'crossRefIDorSnapshotData.snapshotData',
  SystemStatus: 'systemStatus',
};

/** A path among the members of Phase I as one among those of the model. */
export function modelPath(path: string): string {
  const [, message, value, rest = ''] =
    /^(?:Phase1)?(\w+)\.(?:argument|result)(\.alone|\.extended\.value)?(.*)$/.exec(path) ?? [];
  if (message === undefined) return path.replace(/^Phase1/, '');
  const member = value !== undefined && Object.hasOwn(alone, message) ? `.${alone[message]}` : '';
  return `${message}${member}${rest.replace(/^\.extended(?!\w)/, '')}`;
}
