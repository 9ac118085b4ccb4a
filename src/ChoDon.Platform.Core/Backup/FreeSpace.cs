namespace ChoDon.Platform.Core.Backup;

/// <summary>How many bytes are free where a directory lies.</summary>
public delegate long FreeSpace(string directory);
