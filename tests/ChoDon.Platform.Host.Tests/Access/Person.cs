using ChoDon.Platform.Abstractions.Access;

namespace ChoDon.Platform.Host.Tests.Access;

/// <summary>Somebody with one role in one unit, or a visitor who has not signed in.</summary>
/// <param name="Role">The stereotype, or none.</param>
/// <param name="Unit">Where the grant holds; null is the whole installation.</param>
/// <param name="Client">Their browser.</param>
internal sealed record Person(Stereotypes Role, string? Unit, HttpClient Client)
{
    public bool IsVisitor { get; init; }

    public override string ToString() => IsVisitor ? "visitor" : Role == Stereotypes.None ? "nobody" : $"{Role}@{Unit ?? "installation"}";
}
