using ChoDon.Modules.Commendations.Data;
using ChoDon.Platform.Abstractions.OfficialDocuments;
using ChoDon.Platform.Abstractions.Settings;
using ChoDon.Platform.Abstractions.Units;

namespace ChoDon.Modules.Commendations.Council;

/// <summary>Numbers of minutes as they stand on paper.</summary>
internal sealed class MeetingNumbers(ICurrentUnit current, IDistrictSettings settings)
{
    /// <summary>Number and notation, or null while the meeting is open.</summary>
    public string? Of(int? number) =>
        number is { } given ? OfficialWords.Number(given, settings.Get(Settings.MinutesNotation, current.District.Id)) : null;
}
