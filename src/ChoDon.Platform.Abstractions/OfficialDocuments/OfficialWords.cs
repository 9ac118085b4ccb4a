using System.Globalization;

namespace ChoDon.Platform.Abstractions.OfficialDocuments;

/// <summary>Numbers and days as they are written in official documents.</summary>
public static class OfficialWords
{
    private static readonly CultureInfo Vietnamese = CultureInfo.GetCultureInfo("vi-VN");

    /// <summary>The state's name.</summary>
    public const string NationalTitle = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";

    /// <summary>Its motto.</summary>
    public const string Motto = "Độc lập - Tự do - Hạnh phúc";

    /// <summary>Number and notation; numbers below ten begin with a nought, and none has a mark between thousands: <c>05/BB-CAX</c>.</summary>
    public static string Number(int number, string notation) => $"{number.ToString("00", CultureInfo.InvariantCulture)}/{notation}";

    /// <summary>A whole number; below ten with a nought in front: <c>07</c>, <c>13.181</c>.</summary>
    public static string Count(long number) =>
        number is > 0 and < 10 ? $"0{number}" : number.ToString("#,##0", Vietnamese).Replace(',', '.');

    /// <summary>A number with as many decimals as it needs, at most three: <c>07</c>, <c>3,8</c>.</summary>
    public static string Count(decimal number) =>
        number == decimal.Truncate(number)
            ? Count(decimal.ToInt64(number))
            : number.ToString("0.###", CultureInfo.InvariantCulture).Replace('.', ',');

    /// <summary>A quantity with its unit of measure: <c>07 cái</c>, <c>3,8 kg</c>.</summary>
    public static string Quantity(decimal quantity, string measure) => $"{Count(quantity)} {measure}";

    /// <summary>A day in words; days below ten and the first two months begin with a nought: <c>ngày 05 tháng 02 năm 2026</c>.</summary>
    public static string Day(DateOnly day)
    {
        var month = day.Month < 3 ? $"0{day.Month}" : $"{day.Month}";
        return $"ngày {day.Day.ToString("00", CultureInfo.InvariantCulture)} tháng {month} năm {day.Year}";
    }

    /// <summary>A day in figures: <c>05/02/2026</c>.</summary>
    public static string ShortDay(DateOnly day) => day.ToString("dd'/'MM'/'yyyy", CultureInfo.InvariantCulture);

    /// <summary>The place that stands before the date, of a unit's name: <c>Yên Phong</c> of <c>Xã Yên Phong</c>.</summary>
    public static string Place(string unitName)
    {
        ArgumentNullException.ThrowIfNull(unitName);
        return unitName.StartsWith("Thị trấn ", StringComparison.Ordinal) ? unitName["Thị trấn ".Length..]
            : unitName.Split(' ', 2) is [_, var name] ? name : unitName;
    }

    /// <summary>In capitals, as bodies and titles are written.</summary>
    public static string Capitals(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.ToUpper(Vietnamese);
    }

    /// <summary>The receivers as they are listed: each with a dash, and the archive at the end.</summary>
    public static IReadOnlyList<string> Receivers(OfficialDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return [.. document.Receivers.Select(receiver => $"- {receiver};"), "- Lưu: VT."];
    }
}
