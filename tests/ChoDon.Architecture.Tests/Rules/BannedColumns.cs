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

    public static IEnumerable<string> Violations(DbContext context) =>
        from entity in context.Model.GetEntityTypes()
        let table = entity.GetTableName()
        where table is not null
        from name in entity.GetProperties().Select(property => property.GetColumnName()).Prepend(table)
        let word = Words.FirstOrDefault(word => $"_{name}_".Contains($"_{word}_", StringComparison.OrdinalIgnoreCase))
        where word is not null
        select name == table ? $"table {table} says '{word}'" : $"column {table}.{name} says '{word}'";
}
