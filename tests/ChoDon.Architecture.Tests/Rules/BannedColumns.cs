using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace ChoDon.Architecture.Tests.Rules;

/// <summary>Nobody is scored, ranked, predicted or watched, and no informant is recorded.</summary>
internal static class BannedColumns
{
    private static readonly string[] Words =
    [
        "score", "scores", "scoring", "rank", "ranks", "ranking", "rating", "ratings", "risk", "risk_level", "prediction", "predicted", "predicts",
        "forecast", "likelihood", "probability", "profile", "suspicion", "suspect", "watch", "watch_list", "watchlist", "watched", "blacklist",
        "black_list", "informant", "informants", "informer", "tip_off", "whistleblower", "source_person",
        "diem", "diem_so", "cham_diem", "tinh_diem", "xep_hang", "thu_hang", "danh_gia", "nguy_co", "rui_ro", "du_doan", "du_bao",
        "nghi_van", "nghi_pham", "danh_sach_den", "theo_doi", "giam_sat", "nguoi_bao_tin", "nguoi_to_giac", "nguoi_cung_cap_tin", "nguon_tin",
    ];

    // A village may get points for its year, and nobody else: the two tables lead to a village's recognition alone.
    private static readonly string[] PointWords = ["point", "points"];

    private static readonly string[] OfVillages =
        ["ChoDon.Modules.Enrollment.Data.VillagePoints", "ChoDon.Modules.Enrollment.Data.VillagePointItem"];

    private static readonly string[] MayPointAt = [.. OfVillages, "ChoDon.Modules.Enrollment.Data.Recognition"];

    public static IEnumerable<string> Violations(DbContext context) => Violations(context, OfVillages);

    public static IEnumerable<string> Violations(DbContext context, IReadOnlyCollection<string> ofVillages) =>
        WordsIn(context, Words, _ => true)
            .Concat(WordsIn(context, PointWords, entity => !ofVillages.Contains(entity.Name)))
            .Concat(
                from entity in context.Model.GetEntityTypes()
                where ofVillages.Contains(entity.Name)
                from key in entity.GetForeignKeys()
                where !MayPointAt.Contains(key.PrincipalEntityType.Name)
                select $"the points of {entity.ClrType.Name} lead to {key.PrincipalEntityType.ClrType.Name}");

    private static IEnumerable<string> WordsIn(DbContext context, string[] words, Func<IEntityType, bool> isMeant) =>
        from entity in context.Model.GetEntityTypes()
        let table = entity.GetTableName()
        where table is not null && isMeant(entity)
        from name in entity.GetProperties().Select(property => property.GetColumnName()).Prepend(table)
        let word = words.FirstOrDefault(word => $"_{name}_".Contains($"_{word}_", StringComparison.OrdinalIgnoreCase))
        where word is not null
        select name == table ? $"table {table} says '{word}'" : $"column {table}.{name} says '{word}'";
}
