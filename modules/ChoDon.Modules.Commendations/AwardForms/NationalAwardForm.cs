using ChoDon.Modules.Commendations.Data;

namespace ChoDon.Modules.Commendations.AwardForms;

/// <param name="Id">Its key, which never changes.</param>
/// <param name="TextKey">Key of its name.</param>
/// <param name="Level">Who awards it.</param>
/// <param name="IsForCollectives">Whether collectives and households may get it.</param>
/// <param name="IsForPeople">Whether people may get it.</param>
internal sealed record NationalAwardForm(Guid Id, string TextKey, AwardLevel Level, bool IsForCollectives = true, bool IsForPeople = true);
