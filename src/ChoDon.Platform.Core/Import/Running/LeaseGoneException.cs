namespace ChoDon.Platform.Core.Import.Running;

/// <summary>Somebody else works on the import now, or a person gave it up. What was begun is rolled back.</summary>
internal sealed class LeaseGoneException() : Exception("The import is no longer this worker's.");
