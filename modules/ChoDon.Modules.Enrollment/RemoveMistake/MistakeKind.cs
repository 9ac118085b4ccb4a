namespace ChoDon.Modules.Enrollment.RemoveMistake;

/// <summary>What of a village may have been noted by mistake.</summary>
internal enum MistakeKind
{
    Tags,
    Posts,
    Terms,
}
