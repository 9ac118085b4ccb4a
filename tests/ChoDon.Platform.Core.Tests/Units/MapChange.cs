using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Core.Units.MergeCommunes;
using ChoDon.Platform.Core.Units.SplitCommune;
using ChoDon.Platform.Core.Units.TransferVillages;

namespace ChoDon.Platform.Core.Tests.Units;

/// <summary>A change of the map of communes, and another that takes it back.</summary>
/// <param name="Do">Makes it from a day on.</param>
/// <param name="Undo">Takes it back from a later day on.</param>
internal sealed record MapChange(Func<DateOnly, Task> Do, Func<DateOnly, Task> Undo)
{
    private const string Instrument = "Nghị quyết thử";

    /// <summary>Two communes become one, which is split again.</summary>
    public static MapChange Merge(CoreHarness core, string code, string otherCode, string newCode)
    {
        Guid[] going = [];
        return new MapChange(
            async day =>
            {
                var before = core.Directory.AsOf(day.AddDays(-1));
                going = [.. before.Children(before.FindByCode(otherCode)!.Id).Select(village => village.Id)];
                await MergeAsync(core, day, newCode, code, otherCode);
            },
            day => SplitAsync(core, day, newCode, newCode == otherCode ? code : otherCode, going));
    }

    /// <summary>A new commune takes villages of another, and is merged with it again.</summary>
    public static MapChange Split(CoreHarness core, string code, string newCode, params Guid[] villages) => new(
        day => SplitAsync(core, day, code, newCode, villages),
        day => MergeAsync(core, day, code, code, newCode));

    /// <summary>A village goes to another commune, and comes back.</summary>
    public static MapChange Transfer(CoreHarness core, Guid village, string to)
    {
        var from = "";
        return new MapChange(
            day =>
            {
                from = core.Directory.AsOf(day.AddDays(-1)).CommuneOf(village)!.Code;
                return TransferAsync(core, day, village, to);
            },
            day => TransferAsync(core, day, village, from));
    }

    private static Task<Guid> MergeAsync(CoreHarness core, DateOnly day, string newCode, params string[] codes) =>
        core.Get<CommuneMerger>().MergeAsync(
            new CommuneMerge(day, Instrument, newCode, "Xã Thử Nhập", [.. codes.Select(code => new MergedCommune(code, IsFull: true))]), Actor.Visitor, default);

    private static Task<Guid> SplitAsync(CoreHarness core, DateOnly day, string code, string newCode, params Guid[] villages) =>
        core.Get<CommuneSplitter>().SplitAsync(
            new CommuneSplit(day, Instrument, code, newCode, "Xã Thử Chia", [.. villages.Select(village => CodeOf(core, village, day))]), Actor.Visitor, default);

    private static Task TransferAsync(CoreHarness core, DateOnly day, Guid village, string to) =>
        core.Get<VillageTransferrer>().TransferAsync(new VillageTransfer(day, Instrument, [CodeOf(core, village, day)], to), Actor.Visitor, default);

    private static string CodeOf(CoreHarness core, Guid village, DateOnly day) => core.Directory.AsOf(day.AddDays(-1)).Find(village)!.Code;
}
