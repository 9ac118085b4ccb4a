using System.Diagnostics.CodeAnalysis;

namespace ChoDon.Platform.Abstractions.Documents;

/// <summary>The key of the stored document, or why it was not taken.</summary>
/// <param name="Id">The key, or null.</param>
/// <param name="Problem">Why not, or null.</param>
public sealed record StoreResult(Guid? Id, DocumentProblem? Problem)
{
    /// <summary>Whether it was taken.</summary>
    [MemberNotNullWhen(true, nameof(Id))]
    [MemberNotNullWhen(false, nameof(Problem))]
    public bool Taken => Id is not null;
}
