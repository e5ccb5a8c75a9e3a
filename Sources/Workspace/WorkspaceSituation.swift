import Diagnostics

/// What can be wrong with the files and folders that a run is given.
enum WorkspaceSituation: Situation, Equatable {
  /// A file that belongs to the run could not be read.
  case unreadable(String, DiskError)
  /// A path that the user or the project names leads nowhere.
  case noSuchPath(String, suggestion: String?)
  /// A folder in which no YAML file lies.
  case noFiles(String)
  /// Folders lie in each other deeper than is followed.
  case folderTooDeep(limit: Int)
  /// More files than are read at once.
  case tooManyFiles(limit: Int)
  /// Neither a path nor a project names submissions.
  case noSubmissions
  /// Neither a path nor a project names files to look at.
  case nothingToLint
  /// Neither an option nor a project names a plan.
  case noPlan
  /// Neither an option, nor the project, nor the plan names a registry.
  case noRegistry
  /// A plan is, by way of others, its own earlier version, or there are too many.
  case versionsInCircle(String)
  /// Neither a path, nor an option, nor a project names rules.
  case noRules
  /// The paths belong to different projects.
  case severalProjects(String, String)
  /// The project file holds no document, or several.
  case projectDocuments(Int)
  /// The system's time zone data are not there.
  case noZoneData(String)
  /// A file could not be mended.
  case unmended(String, DiskError)
  /// The report could not be written.
  case unwritable(String, DiskError)
  /// What is put aside while a round is judged cannot be kept in this folder.
  case noRoomAside(String, DiskError)
  /// Results cannot be kept in this folder for the next run.
  case noCache(String, DiskError)
}
