using ChoDon.Platform.Abstractions.OfficialDocuments;
using ChoDon.Platform.Abstractions.Settings;
using ChoDon.Platform.Abstractions.Units;

namespace ChoDon.Modules.Commendations.Papers;

/// <summary>Units as they stand on documents, named as they were on the day.</summary>
internal sealed class PaperUnits(ICurrentUnit current, IUnitDirectory directory, IDistrictSettings settings)
{
    private string Body => settings.Get(Settings.Issuer, current.District.Id);

    public PaperBodies BodiesOf(Guid unitId, DateOnly day)
    {
        var path = directory.AsOf(day).PathUp(unitId).ToList();
        if (path.Count == 0)
            path = [current.District];
        var superior = path.Count > 1 ? BodyOf(path[1]) : null;
        return new PaperBodies(superior, BodyOf(path[0]), OfficialBodies.SignAs(Body, path[0]), OfficialWords.Place((path.Find(unit => unit.Level < UnitLevel.Village) ?? path[0]).Name));
    }

    /// <summary>Village and commune: <c>Thôn Nà Pài, xã Yên Phong</c>.</summary>
    public string PlaceOf(Guid unitId, DateOnly day) => Written(directory.AsOf(day).PlaceName(unitId));

    /// <summary>Units from the smallest up, of which the first alone begins with a capital.</summary>
    public static string Written(string path) => string.Join(", ", path.Split(", ").Select((name, at) => at == 0 ? name : OfficialBodies.InSentence(name)));

    private string BodyOf(Unit unit) => OfficialBodies.Of(Body, unit);
}
