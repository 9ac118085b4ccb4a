namespace ChoDon.Platform.Core.Backup;

/// <summary>Where backups go, and what belongs into one beside the database.</summary>
/// <param name="Folder">One directory a backup lies in it.</param>
/// <param name="Keys">The directory of keys.</param>
/// <param name="AuditHeads">The file of heads of the audit log.</param>
public sealed record BackupPaths(string Folder, string Keys, string AuditHeads);
