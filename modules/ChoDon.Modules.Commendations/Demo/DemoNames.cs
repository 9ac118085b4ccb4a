namespace ChoDon.Modules.Commendations.Demo;

/// <summary>Names that belong to nobody. Councils, whoever proposes and whoever is commended have no name in common.</summary>
internal static class DemoNames
{
    private static readonly string[] Families = ["Nông", "Hoàng", "Triệu", "Bàn", "Ma", "Lý", "Hà", "Đặng"];
    private static readonly string[] Recipients = ["Mẫu", "Thử", "Ví Dụ", "Minh Họa"];
    private static readonly string[] Members = ["Thí Dụ", "Giả Định", "Tượng Trưng"];
    private static readonly string[] Writers = ["Tạm Đặt", "Thay Thế"];

    public static string Recipient(int number) => Of(number, Recipients);

    public static string Member(int number) => Of(number, Members);

    public static string Writer(int number) => Of(number, Writers);

    private static string Of(int number, string[] given) =>
        $"{Families[number % Families.Length]} {(number / Families.Length % 2 == 0 ? "Văn" : "Thị")} {given[number / (2 * Families.Length) % given.Length]}";
}
