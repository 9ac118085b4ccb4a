using ChoDon.Modules.Commendations.Data;

namespace ChoDon.Modules.Commendations.AwardForms;

/// <summary>The forms that every district starts with, from the commune up.</summary>
internal static class NationalAwardForms
{
    public static readonly NationalAwardForm CommuneMerit = Of(1, "CommuneMerit", AwardLevel.Commune);
    public static readonly NationalAwardForm DistrictMerit = Of(2, "DistrictMerit", AwardLevel.District);
    public static readonly NationalAwardForm DistrictLetter = Of(3, "DistrictLetter", AwardLevel.District);
    public static readonly NationalAwardForm PoliceMerit = Of(4, "PoliceMerit", AwardLevel.Province);
    public static readonly NationalAwardForm ProvinceMerit = Of(5, "ProvinceMerit", AwardLevel.Province);
    public static readonly NationalAwardForm MinistryMerit = Of(6, "MinistryMerit", AwardLevel.Ministry);
    public static readonly NationalAwardForm Medal = Of(7, "Medal", AwardLevel.Ministry, isForCollectives: false);

    public static readonly IReadOnlyList<NationalAwardForm> All =
        [CommuneMerit, DistrictMerit, DistrictLetter, PoliceMerit, ProvinceMerit, MinistryMerit, Medal];

    private static NationalAwardForm Of(int number, string name, AwardLevel level, bool isForCollectives = true) =>
        new(new Guid($"3d7c9e20-0000-4000-8000-{number:x12}"), $"AwardForm.{name}", level, isForCollectives);
}
