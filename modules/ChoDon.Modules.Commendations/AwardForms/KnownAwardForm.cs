using ChoDon.Modules.Commendations.Data;
using ChoDon.Platform.Abstractions.Choices;

namespace ChoDon.Modules.Commendations.AwardForms;

/// <param name="Id">Its key.</param>
/// <param name="Name">In the reader's language.</param>
/// <param name="IsOffered">Whether new occasions may offer it.</param>
/// <param name="IsOwn">Whether the district made it.</param>
/// <param name="Level">Who awards it.</param>
/// <param name="IsForCollectives">Whether collectives and households may get it.</param>
/// <param name="IsForPeople">Whether people may get it.</param>
internal sealed record KnownAwardForm(
    Guid Id, string Name, bool IsOffered, bool IsOwn, AwardLevel Level, bool IsForCollectives, bool IsForPeople)
    : KnownChoice(Id, Name, IsOffered, IsOwn)
{
    public bool IsFor(RecipientKind recipient) => recipient == RecipientKind.Individual ? IsForPeople : IsForCollectives;
}
