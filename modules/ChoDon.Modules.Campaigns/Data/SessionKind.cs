namespace ChoDon.Modules.Campaigns.Data;

/// <summary>What is counted apart in every report.</summary>
internal enum SessionKind
{
    /// <summary>Phát động phong trào toàn dân bảo vệ an ninh Tổ quốc.</summary>
    Mobilisation = 1,

    /// <summary>Tuyên truyền pháp luật lồng ghép in a village meeting.</summary>
    LegalEducation = 2,
}
