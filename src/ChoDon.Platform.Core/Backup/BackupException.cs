namespace ChoDon.Platform.Core.Backup;

/// <summary>There is no backup this time. The message says why, in the words of the installation.</summary>
public sealed class BackupException(string message) : Exception(message);
