namespace ChoDon.Modules.Commendations.Data;

/// <summary>Who awards a form of commendation. What is above the district is decided elsewhere and recorded here.</summary>
internal enum AwardLevel
{
    Commune = 1,
    District = 2,
    Province = 3,
    Ministry = 4,
}
