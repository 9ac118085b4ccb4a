namespace ChoDon.Platform.Core.Import.Running;

/// <summary>The right to work on an import. Whoever lost it changes nothing any more: every write names the owner.</summary>
internal sealed record ImportLease(Guid BatchId, string Owner);
