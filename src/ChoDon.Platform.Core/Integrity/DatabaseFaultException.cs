namespace ChoDon.Platform.Core.Integrity;

/// <summary>The database is damaged. The job fails with it, so that the administrator is told.</summary>
public sealed class DatabaseFaultException(string message) : Exception(message);
