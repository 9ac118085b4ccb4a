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

    /// <summary>The kind that the name says, such as JPEG, with <see cref="DocumentProblem.OtherEnding"/>.</summary>
    public string? Named { get; init; }

    /// <summary>The kind that the content is, with <see cref="DocumentProblem.OtherEnding"/>.</summary>
    public string? Found { get; init; }

    /// <summary>Not taken.</summary>
    public static StoreResult Refused(DocumentProblem problem) => new(null, problem);
}
