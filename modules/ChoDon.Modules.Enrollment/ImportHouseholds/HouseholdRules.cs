using ChoDon.Modules.Enrollment.Data;
using ChoDon.Modules.Enrollment.Rules;
using ChoDon.Platform.Abstractions.Import;
using ChoDon.Platform.Abstractions.Text;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Abstractions.Units;
using Columns = ChoDon.Modules.Enrollment.ImportHouseholds.HouseholdColumns;

namespace ChoDon.Modules.Enrollment.ImportHouseholds;

/// <summary>Reads a household out of the rows of a file and says what is wrong with each cell.</summary>
internal sealed class HouseholdRules(VillageNames villages, Func<Guid, int> modelsOf, DateOnly today)
{
    private static readonly string HeadRelation = VietnameseText.SearchKey("Chủ hộ");

    // Many lists have a column for the years of men and one for those of women, and none for the sex.
    private static readonly string[] YearColumns = [Columns.BirthYear, Columns.BirthYearOfMan, Columns.BirthYearOfWoman];

    /// <summary>Whether the row belongs to the household above: it names no other head.</summary>
    public static bool Continues(ImportRow row, ImportRow first)
    {
        if (row.Has(Columns.Head))
        {
            if (row.IsBlank(Columns.Head) || row.IsContinued(Columns.Head))
                return true;

            // Programs repeat the head in every row; two families of one name and place stand in rows that name no member.
            return !row.IsBlank(Columns.Member) && !IsHead(row, row.Text(Columns.Head)!)
                && Same(row, first, Columns.Head) && Same(row, first, Columns.Village) && Same(row, first, Columns.Address);
        }

        return row.Has(Columns.Relation) && !NamesHead(row);
    }

    /// <summary>What the row tells of a person.</summary>
    public static PersonForm PersonOf(ImportRow row) => new()
    {
        BirthYear = YearColumns.Select(row.Number32).FirstOrDefault(year => year is not null),
        Sex = SexOf(row),
        EthnicGroup = row.Text(Columns.EthnicGroup),
    };

    /// <summary>The household, or null when a row has an error.</summary>
    public HouseholdDraft? Read(ImportRecord record)
    {
        var first = record.First;
        var headName = ReadHead(first);
        var village = villages.Read(first, Columns.Village, Columns.Commune);
        var address = Limited(first, Columns.Address, Household.AddressLength);
        var (committedOn, joinedOn) = ReadDays(first);
        if (committedOn is not null && village is not null)
            CheckModels(first, village);
        ImportRow? headRow = null;
        List<ImportRow> members = [];
        foreach (var row in record.Rows)
        {
            ReadPerson(row);
            if (headName is null)
                continue;
            if (IsHead(row, headName) && headRow is null)
                headRow = row;
            else if (TellsOfSomebody(row))
                members.Add(row);
        }

        if (headRow is not null)
            DoubtCitizenNumber(headRow);
        return record.IsRefused ? null : new HouseholdDraft(
            village!, headName!, headRow, address, ReadPhone(first), committedOn, joinedOn, members);
    }

    private static string? ReadHead(ImportRow row)
    {
        var name = row.Has(Columns.Head) ? row.Text(Columns.Head) : NamesHead(row) ? row.Text(Columns.Member) : null;
        if (name is null)
        {
            if (!HasError(row, Columns.Head))
                row.Refuse(row.Has(Columns.Head) ? Columns.Head : Columns.Member, "Import.HeadMissing");
        }
        else
        {
            RefuseOddName(row, Columns.Head, name);
        }

        return name;
    }

    private void CheckModels(ImportRow row, Unit village)
    {
        var models = modelsOf(village.Id);
        if (models == 0)
            row.Refuse(Columns.Village, "Error.VillageWithoutModel", village.Name);
        else if (models > 1)
            row.Warn(Columns.Village, "Import.SeveralModels", village.Name);
    }

    private (DateOnly? CommittedOn, DateOnly? JoinedOn) ReadDays(ImportRow row)
    {
        var committedOn = row.Date(Columns.CommittedOn);
        var joinedOn = row.Date(Columns.JoinedOn) ?? committedOn;
        if (committedOn is null && joinedOn is null)
        {
            if (!HasError(row, Columns.CommittedOn) && !HasError(row, Columns.JoinedOn))
                row.Warn(Columns.CommittedOn, "Import.NotTakingPart");
            return (null, null);
        }

        committedOn ??= joinedOn;
        RefuseDay(row, Columns.CommittedOn, committedOn!.Value);
        RefuseDay(row, Columns.JoinedOn, joinedOn!.Value);
        if (joinedOn < committedOn)
            row.Refuse(Columns.JoinedOn, "Import.BeforeCommitment", committedOn);
        return (committedOn, joinedOn);
    }

    private void RefuseDay(ImportRow row, string column, DateOnly day)
    {
        if (!row.Has(column))
            return;
        if (day > today)
            row.Refuse(column, "Error.DayInFuture");
        else if (day < Programme.PlannedOn)
            row.Refuse(column, "Error.BeforeProgramme", Programme.PlannedOn);
    }

    private void ReadPerson(ImportRow row)
    {
        if (row.Text(Columns.Member) is { } name)
            RefuseOddName(row, Columns.Member, name);
        foreach (var column in YearColumns)
        {
            if (row.Number32(column) is { } year && !PersonFields.IsBirthYear(year, today))
                row.Refuse(column, "Import.BirthYearOdd", year);
        }

        if (!row.IsBlank(Columns.BirthYearOfMan) && !row.IsBlank(Columns.BirthYearOfWoman))
            row.Refuse(Columns.BirthYearOfWoman, "Import.TwoBirthYears");
        if (row.Text(Columns.CitizenNumber) is { Length: > CitizenNumber.MaxLength })
            row.Refuse(Columns.CitizenNumber, "Error.TooLong", CitizenNumber.MaxLength);
    }

    private static string? ReadPhone(ImportRow row)
    {
        if (row.Text(Columns.Phone) is not { } typed)
            return null;

        // A sheet that takes the number for a quantity drops the zero in front.
        var phone = PhoneNumber.Read(typed) ?? (typed.Length == 9 ? PhoneNumber.Read("0" + typed) : null);
        if (phone is null)
            row.Warn(Columns.Phone, "Import.PhoneLeftOut", typed);
        return phone;
    }

    private static void DoubtCitizenNumber(ImportRow row)
    {
        foreach (var doubt in CitizenNumber.Doubts(CitizenNumbers.Read(row.Text(Columns.CitizenNumber)), PersonOf(row)))
            row.Warn(Columns.CitizenNumber, doubt);
    }

    private static bool IsHead(ImportRow row, string headName) =>
        row.IsBlank(Columns.Member)
            ? !row.Has(Columns.Member) || (!row.IsBlank(Columns.Head) && !row.IsContinued(Columns.Head))
            : NamesHead(row) || VietnameseText.MatchKey(row.Text(Columns.Member)) == VietnameseText.MatchKey(headName);

    private static bool NamesHead(ImportRow row) => VietnameseText.SearchKey(row.Text(Columns.Relation)) == HeadRelation;

    private static bool TellsOfSomebody(ImportRow row) =>
        !row.IsBlank(Columns.Member) || YearColumns.Any(column => !row.IsBlank(column)) || !row.IsBlank(Columns.Sex) || !row.IsBlank(Columns.EthnicGroup);

    private static Sex? SexOf(ImportRow row)
    {
        if (row.Text(Columns.Sex) is { } sex)
            return Enum.Parse<Sex>(sex);
        return row.IsBlank(Columns.BirthYearOfMan) ? row.IsBlank(Columns.BirthYearOfWoman) ? null : Sex.Female : Sex.Male;
    }

    private static void RefuseOddName(ImportRow row, string column, string name)
    {
        if (name.Length > PersonName.MaxLength)
            row.Refuse(column, "Error.TooLong", PersonName.MaxLength);
        else if (!name.Any(char.IsLetter))
            row.Refuse(column, "Error.NameWithoutLetters");
    }

    private static string? Limited(ImportRow row, string column, int longest)
    {
        if (row.Text(column) is { } text && text.Length > longest)
            row.Refuse(column, "Error.TooLong", longest);
        return row.Text(column);
    }

    private static bool HasError(ImportRow row, string column) => row.Errors.Any(error => error.Column == column);

    private static bool Same(ImportRow left, ImportRow right, string column) =>
        VietnameseText.MatchKey(left.Text(column)) == VietnameseText.MatchKey(right.Text(column));
}
